"""Typed clients rendered from the services' documents; edited only by scripts/regenerate_clients.py."""
