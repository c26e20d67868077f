"""What the system says when a file can't be read or written, in words for people, with what to do next."""

import errno
import os

_ROOM = "Make room on the disk, and run it again"
_RIGHTS = "See who owns it and who may write there, or choose another folder"
_ADVICE = {
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
    errno.EFBIG: "Raise the limit for the size of files (ulimit -f), and run it again",
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: "Choose a folder that can be written",
    errno.ENAMETOOLONG: "Choose a folder with a shorter path",
    errno.EMFILE: "Raise the limit for open files (ulimit -n), and run it again",
    errno.ENFILE: "Close other programs, and run it again",
    errno.EISDIR: "Move the folder away, or choose another name",
    errno.ENOENT: "See whether it, or a folder around it, was removed or renamed, and run it again",
}
# What Windows says of a file that another program has open, as scanners of viruses do for a moment.
IN_USE = (32, 33)


def advice(error: OSError) -> str:
    """What to do next, as a sentence without its full stop."""
    if getattr(error, "winerror", None) in IN_USE:
        return "Close the program that has it open, and run it again"
    return _ADVICE.get(error.errno or 0, "Mend that, and run it again")


def words(error: OSError) -> str:
    """What is wrong and with which file, or with which of two: `No space left on device: generated/shop/a`."""
    # The number of an open file says nothing to anybody.
    names = [os.fsdecode(name) for name in (error.filename, error.filename2) if isinstance(name, str | bytes)]
    return ": ".join(filter(None, (error.strerror or type(error).__name__, " to ".join(names))))
