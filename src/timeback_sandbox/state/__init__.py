"""What the sandbox remembers, and the seeds that it starts from."""
