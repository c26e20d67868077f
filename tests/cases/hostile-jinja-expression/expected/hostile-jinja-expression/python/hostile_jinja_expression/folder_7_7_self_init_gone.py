"""{{ 7 * 7 }}{{ self.__init__ }}{# gone #}."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

Request77SelfInitGoneResult = TypedDict(
    "Request77SelfInitGoneResult", {"{{ 7 * 7 }}{{ self.__init__ }}{# gone #}": str}
)

REQUEST_7_7_SELF_INIT_GONE: Operation[Request77SelfInitGoneResult] = Operation(
    name="{{ 7 * 7 }}{{ self.__init__ }}{# gone #}/{{ 7 * 7 }}{{ self.__init__ }}{# gone #}",
    method="GET",
    url="{{baseUrl}}/names",
)


class Folder77SelfInitGone(Resource):
    """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}.

    Says: {{ 7 * 7 }}{{ self.init }}{# gone #}
    """

    def request_7_7_self_init_gone(
        self, **options: Unpack[Options]
    ) -> Request77SelfInitGoneResult:
        """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}.

        Says: {{ 7 * 7 }}{{ self.init }}{# gone #}
        """
        return self._call(REQUEST_7_7_SELF_INIT_GONE, options)


class AsyncFolder77SelfInitGone(AsyncResource):
    """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}.

    Says: {{ 7 * 7 }}{{ self.init }}{# gone #}
    """

    async def request_7_7_self_init_gone(
        self, **options: Unpack[Options]
    ) -> Request77SelfInitGoneResult:
        """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}.

        Says: {{ 7 * 7 }}{{ self.init }}{# gone #}
        """
        return await self._call(REQUEST_7_7_SELF_INIT_GONE, options)
