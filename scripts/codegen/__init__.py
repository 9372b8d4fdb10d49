"""Stages that turn pinned OpenAPI documents into the generated clients."""
