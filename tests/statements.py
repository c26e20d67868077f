"""Random statements of the kinds that templates print, as Hypothesis strategies."""

from hypothesis import strategies as st

_NAMES = st.sampled_from(("a", "id", "some_name", "a_name_of_columns", "another_name_that_takes_thirty_four"))
_TEXTS = st.sampled_from(('""', '"a"', '"a text"', '"a text of (some, columns)"', "'a \"quoted\" one'", '"é 日本語"'))
_NUMBERS = st.sampled_from(("0", "-1", "12.5", "True", "None"))
_LONG_TEXTS = st.lists(st.sampled_from(('"a line\\n"', '"some text of another line\\n"')), min_size=2, max_size=5)


def _listed(items: st.SearchStrategy[str], least: int = 0) -> st.SearchStrategy[str]:
    return st.lists(items, min_size=least, max_size=4).map(", ".join)


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    arguments = st.one_of(inner, st.builds("{}={}".format, _NAMES, inner))
    operators = st.sampled_from([*"== != < >= in | + and or".split(), "not in", "is not"])
    return st.one_of(
        st.builds("{}({})".format, _DOTTED, _listed(arguments)),
        st.builds("{}({})({})".format, _DOTTED, _listed(inner), _listed(arguments)),
        st.builds("{}({}).{}({})".format, _DOTTED, _listed(inner), _NAMES, _listed(inner)),
        st.builds("{}[{}]".format, _DOTTED, inner),
        st.builds("({},)".format, inner),
        _listed(inner, 2).map("({})".format),
        _listed(inner).map("[{}]".format),
        _listed(st.builds("{}: {}".format, _TEXTS, inner)).map("{{{}}}".format),
        _LONG_TEXTS.map(" ".join).map("({})".format),
        st.builds("{} {} {}".format, inner, operators, inner),
    )


_DOTTED = st.lists(_NAMES, min_size=1, max_size=3).map(".".join)
_VALUES = st.recursive(_NAMES | _TEXTS | _NUMBERS, _larger, max_leaves=12)
_TYPES = st.recursive(
    st.sampled_from(("str", "Any", "int | str", "SomeInput", "ATypeWithALongNameOfForty")),
    lambda inner: st.one_of(
        st.builds("list[{}]".format, inner),
        st.builds("dict[str, {}]".format, inner),
        _listed(_TEXTS, 1).map("Literal[{}]".format),
        st.builds("{} | {}".format, inner, inner),
    ),
    max_leaves=4,
)
_PARAMETERS = st.builds("{}: {}{}".format, _NAMES, _TYPES, st.sampled_from(("", " = OMIT", " | Omit = OMIT")))
STATEMENTS = st.one_of(
    st.builds("{}({})".format, _DOTTED, _listed(_VALUES)),
    st.builds("{} = {}".format, _DOTTED, _VALUES),
    st.builds("{}: {}".format, _NAMES, _TYPES),
    st.builds("{}: {} = {}".format, _NAMES, _TYPES, _VALUES),
    st.builds("return {}".format, _VALUES),
    st.builds("assert {}".format, _VALUES),
    st.builds("from .{} import {}".format, _DOTTED, _listed(_NAMES, 1)),
    st.builds("with {}({}) as api:\n    pass".format, _DOTTED, _listed(_VALUES)),
    st.builds("for item in {}:\n    pass".format, _VALUES),
    st.builds("if {}:\n    pass".format, _VALUES),
    st.builds("def {}({}) -> {}:\n    pass".format, _NAMES, _listed(_PARAMETERS, 1), _TYPES),
    st.builds("async def {}(self, {}, **o: Options) -> {}:\n    pass".format, _NAMES, _listed(_PARAMETERS, 1), _TYPES),
)
