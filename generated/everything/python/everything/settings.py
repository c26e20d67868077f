"""Settings."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource

REDIRECTS_NOT_FOLLOWED: Operation[Any] = Operation(
    name="Settings/Redirects not followed",
    method="GET",
    url="{{baseUrl}}/redirects-not-followed",
    follow_redirects=False,
    max_redirects=5,
)

FEW_REDIRECTS: Operation[Any] = Operation(
    name="Settings/Few redirects",
    method="GET",
    url="{{baseUrl}}/few-redirects",
    max_redirects=2,
)

SAME_METHOD_AFTER_A_REDIRECT: Operation[Any] = Operation(
    name="Settings/Same method after a redirect",
    method="GET",
    url="{{baseUrl}}/same-method-after-a-redirect",
    follow_original_method=True,
    max_redirects=5,
)

AUTHORIZATION_KEPT: Operation[Any] = Operation(
    name="Settings/Authorization kept",
    method="GET",
    url="{{baseUrl}}/authorization-kept",
    keep_authorization=True,
    max_redirects=5,
)

CERTIFICATES_NOT_CHECKED: Operation[Any] = Operation(
    name="Settings/Certificates not checked",
    method="GET",
    url="{{baseUrl}}/certificates-not-checked",
    max_redirects=5,
    verify=False,
)

NOTHING_ENCODED: Operation[Any] = Operation(
    name="Settings/Nothing encoded",
    method="GET",
    url="{{baseUrl}}/a'b",
    encode_url=False,
    max_redirects=5,
)

SYSTEM_HEADERS_OFF: Operation[Any] = Operation(
    name="Settings/System headers off",
    method="POST",
    url="{{baseUrl}}/system-headers-off",
    body="json",
    disabled_system_headers=("accept", "content-type", "user-agent"),
    max_redirects=5,
)

UNKNOWN_SETTINGS: Operation[Any] = Operation(
    name="Settings/Unknown settings",
    method="GET",
    url="{{baseUrl}}/unknown-settings",
    max_redirects=5,
)

FROM_THE_FOLDER: Operation[Any] = Operation(
    name="Settings/From the folder",
    method="GET",
    url="{{baseUrl}}/from-the-folder",
    max_redirects=5,
)


class Settings(Resource):
    """Settings.

    Behaviour of the request, and of its folder.
    """

    def redirects_not_followed(self, **options: Unpack[Options]) -> Any:
        """Redirects not followed.

        Example:
            >>> api.settings.redirects_not_followed()
        """
        return self._call(REDIRECTS_NOT_FOLLOWED, options)

    def few_redirects(self, **options: Unpack[Options]) -> Any:
        """Few redirects.

        Example:
            >>> api.settings.few_redirects()
        """
        return self._call(FEW_REDIRECTS, options)

    def same_method_after_a_redirect(self, **options: Unpack[Options]) -> Any:
        """Same method after a redirect.

        Example:
            >>> api.settings.same_method_after_a_redirect()
        """
        return self._call(SAME_METHOD_AFTER_A_REDIRECT, options)

    def authorization_kept(self, **options: Unpack[Options]) -> Any:
        """Authorization kept.

        Example:
            >>> api.settings.authorization_kept()
        """
        return self._call(AUTHORIZATION_KEPT, options)

    def certificates_not_checked(self, **options: Unpack[Options]) -> Any:
        """Certificates not checked.

        Example:
            >>> api.settings.certificates_not_checked()
        """
        return self._call(CERTIFICATES_NOT_CHECKED, options)

    def nothing_encoded(
        self, *, q: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Nothing encoded.

        Example:
            >>> api.settings.nothing_encoded(q="it's [ok]")
        """
        return self._call(NOTHING_ENCODED, options, query={"q": q})

    def system_headers_off(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """System headers off.

        Example:
            >>> api.settings.system_headers_off(a=1)
        """
        return self._call(SYSTEM_HEADERS_OFF, options, body={"a": a})

    def unknown_settings(self, **options: Unpack[Options]) -> Any:
        """Unknown settings.

        Example:
            >>> api.settings.unknown_settings()
        """
        return self._call(UNKNOWN_SETTINGS, options)

    def from_the_folder(self, **options: Unpack[Options]) -> Any:
        """From the folder.

        Example:
            >>> api.settings.from_the_folder()
        """
        return self._call(FROM_THE_FOLDER, options)


class AsyncSettings(AsyncResource):
    """Settings.

    Behaviour of the request, and of its folder.
    """

    async def redirects_not_followed(self, **options: Unpack[Options]) -> Any:
        """Redirects not followed.

        Example:
            >>> await api.settings.redirects_not_followed()
        """
        return await self._call(REDIRECTS_NOT_FOLLOWED, options)

    async def few_redirects(self, **options: Unpack[Options]) -> Any:
        """Few redirects.

        Example:
            >>> await api.settings.few_redirects()
        """
        return await self._call(FEW_REDIRECTS, options)

    async def same_method_after_a_redirect(self, **options: Unpack[Options]) -> Any:
        """Same method after a redirect.

        Example:
            >>> await api.settings.same_method_after_a_redirect()
        """
        return await self._call(SAME_METHOD_AFTER_A_REDIRECT, options)

    async def authorization_kept(self, **options: Unpack[Options]) -> Any:
        """Authorization kept.

        Example:
            >>> await api.settings.authorization_kept()
        """
        return await self._call(AUTHORIZATION_KEPT, options)

    async def certificates_not_checked(self, **options: Unpack[Options]) -> Any:
        """Certificates not checked.

        Example:
            >>> await api.settings.certificates_not_checked()
        """
        return await self._call(CERTIFICATES_NOT_CHECKED, options)

    async def nothing_encoded(
        self, *, q: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Nothing encoded.

        Example:
            >>> await api.settings.nothing_encoded(q="it's [ok]")
        """
        return await self._call(NOTHING_ENCODED, options, query={"q": q})

    async def system_headers_off(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """System headers off.

        Example:
            >>> await api.settings.system_headers_off(a=1)
        """
        return await self._call(SYSTEM_HEADERS_OFF, options, body={"a": a})

    async def unknown_settings(self, **options: Unpack[Options]) -> Any:
        """Unknown settings.

        Example:
            >>> await api.settings.unknown_settings()
        """
        return await self._call(UNKNOWN_SETTINGS, options)

    async def from_the_folder(self, **options: Unpack[Options]) -> Any:
        """From the folder.

        Example:
            >>> await api.settings.from_the_folder()
        """
        return await self._call(FROM_THE_FOLDER, options)
