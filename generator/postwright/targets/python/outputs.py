"""The variables of a client that the answer to an operation sets, as far as scripts say so."""

from collections.abc import Collection

from postwright.model import Assignment, Operation


def outputs(operation: Operation, variables: Collection[str]) -> tuple[Assignment, ...]:
    """The assignments that matter to a client with these variables, each once; the last of a variable counts most.

    The rest are notes of the script to itself: no request of the collection has such a variable. Section 7.
    """
    found = {
        (assignment.variable, assignment.path, assignment.header): assignment
        for assignment in reversed(operation.findings.assignments)
        if assignment.variable in variables
    }
    return tuple(reversed(found.values()))


def has_outputs(operations: Collection[Operation], variables: Collection[str]) -> bool:
    """Whether any of some operations sets a variable of the client."""
    return any(outputs(operation, variables) for operation in operations)
