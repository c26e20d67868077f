"""The curl target."""

from postwright.targets.curl.target import CURL

__all__ = ["CURL"]
