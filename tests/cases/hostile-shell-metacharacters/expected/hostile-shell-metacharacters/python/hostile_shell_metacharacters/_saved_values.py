"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path": SavedValues(query=((" ~ ! !! ", None),)),
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'",
                "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'",
            ),
        )
    ),
    "Where/Raw": SavedValues(
        body="$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'"
    ),
    "Where/JSON": SavedValues(
        body='{"$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\\\ \'\\"\'": "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\\\ \'\\"\'", "nested": {"$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\\\ \'\\"\'": ["$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\\\ \'\\"\'"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'",
                "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(
            Part(
                "field",
                "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'",
            ),
        )
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\\\ \'\\"\'"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
