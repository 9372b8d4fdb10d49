"""One package per service: what is written for it beside the generated client."""
