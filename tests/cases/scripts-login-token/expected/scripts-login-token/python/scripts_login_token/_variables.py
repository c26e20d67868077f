"""The variables of the collection, and where their values come from."""

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable(
        "base", keyword="base", environment="BASE", value="https://api.example.com"
    ),
    Variable("user_id", keyword="user_id", environment="USER_ID"),
    Variable("token", keyword="token", environment="TOKEN"),
)
