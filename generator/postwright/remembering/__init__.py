"""Names of the last run: which of them stay, and which are old names that go on working for one release."""

from postwright.remembering.names import Remembered, current, remembered
from postwright.remembering.pairing import Entries
from postwright.remembering.writing import locked

__all__ = ["Entries", "Remembered", "current", "locked", "remembered"]
