"""The variables of the collection, and where their values come from."""

from ._core import Variable

VARIABLES: tuple[Variable, ...] = ()
