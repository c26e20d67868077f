"""__class__.__init__.__globals__."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ClassInitGlobalsResult = TypedDict(
    "ClassInitGlobalsResult", {"__class__.__init__.__globals__": str}
)

CLASS_INIT_GLOBALS: Operation[ClassInitGlobalsResult] = Operation(
    name="__class__.__init__.__globals__/__class__.__init__.__globals__",
    method="GET",
    url="{{baseUrl}}/names",
)


class ClassInitGlobals(Resource):
    """__class__.__init__.__globals__.

    Says: class.init.globals
    """

    def class_init_globals(self, **options: Unpack[Options]) -> ClassInitGlobalsResult:
        """__class__.__init__.__globals__.

        Says: class.init.globals
        """
        return self._call(CLASS_INIT_GLOBALS, options)


class AsyncClassInitGlobals(AsyncResource):
    """__class__.__init__.__globals__.

    Says: class.init.globals
    """

    async def class_init_globals(
        self, **options: Unpack[Options]
    ) -> ClassInitGlobalsResult:
        """__class__.__init__.__globals__.

        Says: class.init.globals
        """
        return await self._call(CLASS_INIT_GLOBALS, options)
