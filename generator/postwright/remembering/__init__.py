"""Names of the last run: which of them stay, and which are old names that go on working for one release."""

from postwright.remembering.entries import Entry, parted
from postwright.remembering.names import Remembered, current, remembered
from postwright.remembering.pairing import Entries

__all__ = ["Entries", "Entry", "Remembered", "current", "parted", "remembered"]
