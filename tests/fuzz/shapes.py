"""Documents that are much like collections: every member may be anything or missing. Hypothesis strategies."""

from typing import Any

from hypothesis import strategies as st

Strategy = st.SearchStrategy[Any]

KEYS = (
    "auth", "bearer", "body", "code", "content", "description", "disabled", "event", "file", "formdata", "graphql",
    "header", "host", "info", "item", "key", "method", "mode", "name", "options", "originalRequest", "path", "port",
    "protocol", "protocolProfileBehavior", "query", "raw", "request", "response", "src", "type", "url", "urlencoded",
    "value", "variable",
)  # fmt: skip
FEW_TEXTS = st.sampled_from(
    ("", "a", "{{a}}", ":id", "GET", "raw", "formdata", "basic", "class", "{% x %}", '"""', "\\")
)
_NUMBERS = st.integers(-5, 10**30) | st.floats()
_IDS = st.sampled_from(("1", "2", "3")) | st.integers(1, 3)
_ORDERS = st.lists(_IDS, max_size=4)
_MODES = st.sampled_from(("raw", "urlencoded", "formdata", "file", "graphql"))
_KINDS = st.sampled_from(("noauth", "basic", "bearer", "apikey", "oauth2", "digest", "awsv4", "hawk", "x"))


class Shapes:
    """Strategies for the parts of collections, with these texts in all of them."""

    def __init__(self, texts: st.SearchStrategy[str]) -> None:
        self.texts = texts
        keys = st.sampled_from(KEYS) | texts
        scalars = st.none() | st.booleans() | _NUMBERS | texts | st.text(st.characters(), max_size=5)
        self.anything: Strategy = st.recursive(
            scalars,
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=5),
            max_leaves=12,
        )
        self.parameters = st.lists(
            self.like(key=texts, value=texts, disabled=st.booleans(), type=texts, src=texts), max_size=3
        )
        self.auth = self.like(
            type=_KINDS, basic=self.parameters, bearer=self.parameters, apikey=self.parameters, oauth2=self.parameters
        )
        self.requests = self.like(
            method=texts,
            url=self._urls(),
            header=self.parameters,
            body=self._bodies(),
            auth=self.auth,
            description=texts,
        )

    def like(self, **fields: Strategy) -> Strategy:
        """Objects with these members, each of which may be anything or missing instead."""
        return st.fixed_dictionaries({}, optional={key: value | self.anything for key, value in fields.items()})

    def _urls(self) -> Strategy:
        parts = st.lists(self.texts)
        return self.texts | self.like(
            raw=self.texts, host=parts, path=parts, query=self.parameters, variable=self.parameters
        )

    def _bodies(self) -> Strategy:
        return self.like(
            mode=_MODES,
            raw=self.texts,
            urlencoded=self.parameters,
            formdata=self.parameters,
            file=self.anything,
            graphql=self.like(query=self.texts, variables=self.texts),
        )

    def collections(self) -> Strategy:
        """Collections v2, in the form of either version."""
        responses = self.like(
            name=self.texts,
            code=st.integers(),
            body=self.texts,
            header=self.parameters,
            originalRequest=self.requests,
        )
        items = self.like(
            name=self.texts,
            request=self.requests,
            response=st.lists(responses),
            protocolProfileBehavior=self.anything,
        )
        folders = self.like(name=self.texts, item=st.lists(items, max_size=2), auth=self.auth)
        return st.fixed_dictionaries(
            {"item": st.lists(items | folders | self.anything, max_size=2)},
            optional={"info": self.anything, "auth": self.auth, "variable": self.parameters | self.anything},
        )

    def collections_v1(self) -> Strategy:
        """Collections v1: flat lists, whose order is told by ids."""
        folders = self.like(id=_IDS, name=self.texts, order=_ORDERS, folders_order=_ORDERS)
        return st.fixed_dictionaries(
            {"requests": st.lists(self._requests_v1(), max_size=4)},
            optional={
                "order": _ORDERS,
                "folders": st.lists(folders, max_size=4) | self.anything,
                "folders_order": _ORDERS,
            },
        )

    def _requests_v1(self) -> Strategy:
        parameters = self.parameters
        parts = (
            self.like(id=_IDS, name=self.texts, url=self.texts, dataMode=self.texts),
            self.like(
                data=parameters,
                rawModeData=self.texts,
                headers=self.texts,
                headerData=parameters,
                queryParams=parameters,
            ),
            self.like(
                currentHelper=st.sampled_from(("basicAuth", "oAuth1", "x")),
                helperAttributes=self.anything,
                auth=self.auth,
            ),
            self.like(
                responses=st.lists(self.like(id=_IDS, request=_IDS, requestObject=self.texts)), responses_order=_ORDERS
            ),
        )
        return st.tuples(*parts).map(_joined)


def _joined(parts: tuple[dict[str, Any], ...]) -> dict[str, Any]:
    return {name: value for part in parts for name, value in part.items()}


SHAPES = Shapes(FEW_TEXTS)
ANYTHING = SHAPES.anything
COLLECTIONS = SHAPES.collections()
COLLECTIONS_V1 = SHAPES.collections_v1()
