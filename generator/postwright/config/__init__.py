"""What a project's configuration asks for: the collections, and how each is generated."""

from postwright.config.job import Entry, Filter, Job

__all__ = ["Entry", "Filter", "Job"]
