"""{{ 7 * 7 }}{{ self.__init__ }}{# gone #}."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

REQUEST_7_7_SELF_INIT_GONE: Operation[dict[str, Any]] = Operation(
    name="{{ 7 * 7 }}{{ self.__init__ }}{# gone #}/{{ 7 * 7 }}{{ self.__init__ }}{# gone #}",
    method="GET",
    url="{{baseUrl}}/names",
)


class Folder77SelfInitGone(Resource):
    """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}.

    Says: {{ 7 * 7 }}{{ self.init }}{# gone #}
    """

    def request_7_7_self_init_gone(self, **options: Unpack[Options]) -> dict[str, Any]:
        """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}.

        Says: {{ 7 * 7 }}{{ self.init }}{# gone #}

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> api.folder_7_7_self_init_gone.request_7_7_self_init_gone()
        """
        return self._call(REQUEST_7_7_SELF_INIT_GONE, options)


class AsyncFolder77SelfInitGone(AsyncResource):
    """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}.

    Says: {{ 7 * 7 }}{{ self.init }}{# gone #}
    """

    async def request_7_7_self_init_gone(
        self, **options: Unpack[Options]
    ) -> dict[str, Any]:
        """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}.

        Says: {{ 7 * 7 }}{{ self.init }}{# gone #}

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> await api.folder_7_7_self_init_gone.request_7_7_self_init_gone()
        """
        return await self._call(REQUEST_7_7_SELF_INIT_GONE, options)
