"""What a project's configuration asks for: the collections, and how each is generated."""

from postwright.config.job import Filter, Job

__all__ = ["Filter", "Job"]
