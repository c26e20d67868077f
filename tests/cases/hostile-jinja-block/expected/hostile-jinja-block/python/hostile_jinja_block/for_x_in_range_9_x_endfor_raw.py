"""{% for x in range(9) %}x{% endfor %}{% raw %}."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ForXInRange9XEndforRawResult = TypedDict(
    "ForXInRange9XEndforRawResult",
    {"{% for x in range(9) %}x{% endfor %}{% raw %}": str},
)

FOR_X_IN_RANGE_9_X_ENDFOR_RAW: Operation[ForXInRange9XEndforRawResult] = Operation(
    name="{% for x in range(9) %}x{% endfor %}{% raw %}/{% for x in range(9) %}x{% endfor %}{% raw %}",
    method="GET",
    url="{{baseUrl}}/names",
)


class ForXInRange9XEndforRaw(Resource):
    """{% for x in range(9) %}x{% endfor %}{% raw %}.

    Says: {% for x in range(9) %}x{% endfor %}{% raw %}
    """

    def for_x_in_range_9_x_endfor_raw(
        self, **options: Unpack[Options]
    ) -> ForXInRange9XEndforRawResult:
        """{% for x in range(9) %}x{% endfor %}{% raw %}.

        Says: {% for x in range(9) %}x{% endfor %}{% raw %}
        """
        return self._call(FOR_X_IN_RANGE_9_X_ENDFOR_RAW, options)


class AsyncForXInRange9XEndforRaw(AsyncResource):
    """{% for x in range(9) %}x{% endfor %}{% raw %}.

    Says: {% for x in range(9) %}x{% endfor %}{% raw %}
    """

    async def for_x_in_range_9_x_endfor_raw(
        self, **options: Unpack[Options]
    ) -> ForXInRange9XEndforRawResult:
        """{% for x in range(9) %}x{% endfor %}{% raw %}.

        Says: {% for x in range(9) %}x{% endfor %}{% raw %}
        """
        return await self._call(FOR_X_IN_RANGE_9_X_ENDFOR_RAW, options)
