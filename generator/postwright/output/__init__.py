"""What writing builds does to a folder: compares bytes, and writes all or nothing."""

from postwright.output.comparing import Changes, changes, has_leftovers
from postwright.output.folders import OutputError, last_lock
from postwright.output.recovery import recover
from postwright.output.transaction import apply, apply_all

__all__ = ["Changes", "OutputError", "apply", "apply_all", "changes", "has_leftovers", "last_lock", "recover"]
