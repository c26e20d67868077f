"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict(
    "Name",
    {
        "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'": str
    },
)

NestedInput = TypedDict(
    "NestedInput",
    {
        "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'": list[
            str
        ]
    },
    total=False,
)


class GraphqlInput(TypedDict, total=False):
    text: str
