"""Calls of MasteryTrack, one module per resource."""
