"""$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
# \\ '"'.
"""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

TouchPwnedTouchPwnedHomeHomeTouchPwnedPwnedResult = TypedDict(
    "TouchPwnedTouchPwnedHomeHomeTouchPwnedPwnedResult",
    {
        "$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\ '\"'": str
    },
)

TOUCH_PWNED_TOUCH_PWNED_HOME_HOME_TOUCH_PWNED_PWNED: Operation[
    TouchPwnedTouchPwnedHomeHomeTouchPwnedPwnedResult
] = Operation(
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
    ) -> TouchPwnedTouchPwnedHomeHomeTouchPwnedPwnedResult:
        """$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
        # \\ '"'.

        Says: $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < * ? ~
        ! !! # \\ '"'
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
    ) -> TouchPwnedTouchPwnedHomeHomeTouchPwnedPwnedResult:
        """$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
        # \\ '"'.

        Says: $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < * ? ~
        ! !! # \\ '"'
        """
        return await self._call(
            TOUCH_PWNED_TOUCH_PWNED_HOME_HOME_TOUCH_PWNED_PWNED, options
        )
