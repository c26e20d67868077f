"""class__.__init__.__globals__."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

CLASS_INIT_GLOBALS: Operation[Name] = Operation(
    name="__class__.__init__.__globals__/__class__.__init__.__globals__",
    method="GET",
    url="{{baseUrl}}/names",
)


class ClassInitGlobals(Resource):
    """class__.__init__.__globals__.

    Says: class.init.globals
    """

    def class_init_globals(self, **options: Unpack[Options]) -> Name:
        """class__.__init__.__globals__.

        Says: class.init.globals

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.class_init_globals.class_init_globals()
        """
        return self._call(CLASS_INIT_GLOBALS, options)


class AsyncClassInitGlobals(AsyncResource):
    """class__.__init__.__globals__.

    Says: class.init.globals
    """

    async def class_init_globals(self, **options: Unpack[Options]) -> Name:
        """class__.__init__.__globals__.

        Says: class.init.globals

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.class_init_globals.class_init_globals()
        """
        return await self._call(CLASS_INIT_GLOBALS, options)
