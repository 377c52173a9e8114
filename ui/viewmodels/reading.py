"""Qt's `Property` with the type of what is read, which the types shipped with Qt leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    T = TypeVar("T")

    class _Read(Generic[T]):
        """A property that Python only reads."""

        def __get__(self, owner: object, kind: type | None = None) -> T: ...

    def Property(
        kind: type | str, *, notify: object = None, constant: bool = False
    ) -> Callable[[Callable[[Any], T]], _Read[T]]: ...

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
