"""Rosters: OneRoster CSV bundles in and out, tables for data teams, and what changed since a checkpoint."""
