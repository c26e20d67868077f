"""$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
# \\ '"'.
"""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

TOUCH_PWNED_TOUCH_PWNED_HOME_HOME_TOUCH_PWNED_PWNED: Operation[Name] = Operation(
    name="$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'/$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'",
    method="GET",
    url="{{baseUrl}}/names",
)


class TouchPwnedTouchPwnedHomeHomeTouchPwnedPwned(Resource):
    """$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
    # \\ '"'.

    Says: $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
    # \\ '"'
    """

    def touch_pwned_touch_pwned_home_home_touch_pwned_pwned(
        self, **options: Unpack[Options]
    ) -> Name:
        """$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
        # \\ '"'.

        Says: $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < * ? ~
        ! !! # \\ '"'

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.touch_pwned_touch_pwned_home_home_touch_pwned_pwned.touch_pwned_touch_pwned_home_home_touch_pwned_pwned()
        """
        return self._call(TOUCH_PWNED_TOUCH_PWNED_HOME_HOME_TOUCH_PWNED_PWNED, options)


class AsyncTouchPwnedTouchPwnedHomeHomeTouchPwnedPwned(AsyncResource):
    """$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
    # \\ '"'.

    Says: $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
    # \\ '"'
    """

    async def touch_pwned_touch_pwned_home_home_touch_pwned_pwned(
        self, **options: Unpack[Options]
    ) -> Name:
        """$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
        # \\ '"'.

        Says: $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < * ? ~
        ! !! # \\ '"'

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.touch_pwned_touch_pwned_home_home_touch_pwned_pwned.touch_pwned_touch_pwned_home_home_touch_pwned_pwned()
        """
        return await self._call(
            TOUCH_PWNED_TOUCH_PWNED_HOME_HOME_TOUCH_PWNED_PWNED, options
        )
