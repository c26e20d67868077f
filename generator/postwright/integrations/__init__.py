"""Postwright in the build tools of other projects; each module is imported by its tool alone."""
