"""{% for x in range(9) %}x{% endfor %}{% raw %}."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

FOR_X_IN_RANGE_9_X_ENDFOR_RAW: Operation[Name] = Operation(
    name="{% for x in range(9) %}x{% endfor %}{% raw %}/{% for x in range(9) %}x{% endfor %}{% raw %}",
    method="GET",
    url="{{baseUrl}}/names",
)


class ForXInRange9XEndforRaw(Resource):
    """{% for x in range(9) %}x{% endfor %}{% raw %}.

    Says: {% for x in range(9) %}x{% endfor %}{% raw %}
    """

    def for_x_in_range_9_x_endfor_raw(self, **options: Unpack[Options]) -> Name:
        """{% for x in range(9) %}x{% endfor %}{% raw %}.

        Says: {% for x in range(9) %}x{% endfor %}{% raw %}

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.for_x_in_range_9_x_endfor_raw.for_x_in_range_9_x_endfor_raw()
        """
        return self._call(FOR_X_IN_RANGE_9_X_ENDFOR_RAW, options)


class AsyncForXInRange9XEndforRaw(AsyncResource):
    """{% for x in range(9) %}x{% endfor %}{% raw %}.

    Says: {% for x in range(9) %}x{% endfor %}{% raw %}
    """

    async def for_x_in_range_9_x_endfor_raw(self, **options: Unpack[Options]) -> Name:
        """{% for x in range(9) %}x{% endfor %}{% raw %}.

        Says: {% for x in range(9) %}x{% endfor %}{% raw %}

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.for_x_in_range_9_x_endfor_raw.for_x_in_range_9_x_endfor_raw()
        """
        return await self._call(FOR_X_IN_RANGE_9_X_ENDFOR_RAW, options)
