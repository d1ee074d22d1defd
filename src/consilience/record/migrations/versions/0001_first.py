"""The first version."""

from alembic import op

from consilience.record import schema

revision = "0001"
down_revision = None


def upgrade() -> None:
    connection = op.get_bind()
    schema.metadata.create_all(connection)
    for statement in schema.SEARCH:
        op.execute(statement)
