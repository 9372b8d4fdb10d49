"""The Timeback client: runtime, services, the client of all services and the command line."""
