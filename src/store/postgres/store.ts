import type { Store } from "../../core/ports/store.ts";
import { isLibraryOf, type Owner } from "../../core/scope.ts";
import { type DatabaseAddress, readAddress } from "./address.ts";
import { createClaims } from "./claims.ts";
import { type ConnectionOptions, PostgresConnection, type Statements } from "./connection.ts";
import { createDocumentKeeper, createDocumentStore, ownerKey } from "./documents.ts";
import { InOrder } from "./in-order.ts";
import { migrate } from "./migrations.ts";
import { createLibraryStore, libraryKey } from "./sources.ts";
import { createTallies } from "./tallies.ts";

export interface PostgresStoreOptions extends ConnectionOptions {
  /** DATABASE_URL. */
  readonly url: string;
}

/** The store, and the connections that it stands on. */
export interface PostgresStore extends Store {
  readonly connection: PostgresConnection;
}

/** The store in the schema `sourcier` of a PostgreSQL database. Any number of processes may use it. Throws UserError database-unusable. */
export async function openPostgresStore({ url, ...options }: PostgresStoreOptions): Promise<PostgresStore> {
  const address: DatabaseAddress = readAddress(url);
  const connection = new PostgresConnection(address, options);
  const order = new InOrder();
  try {
    await migrate(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    connection,
    library: (library) => createLibraryStore(connection, order, library),
    documents: (owner) => createDocumentStore(connection, order, owner),
    claims: createClaims(connection),
    tallies: createTallies(connection),
    erase: (owner) =>
      order.run([...new Set([ownerKey(owner), ...libraryKeysOf(order, owner)])], () =>
        connection.write("everything", (statements) => eraseOwner(statements, owner)),
      ),
    ...createDocumentKeeper(connection, order),
    async close() {
      await order.idle();
      await connection.close();
    },
  };
}

function libraryKeysOf(order: InOrder, owner: Owner): readonly string[] {
  const key = libraryKey("");
  return order.keys().filter((each) => each.startsWith(key) && isLibraryOf(owner, each.slice(key.length)));
}

/** Erases all that is an owner's. Of its libraries the number of changes stays, which goes on growing should the owner come back. */
async function eraseOwner(statements: Statements, owner: Owner): Promise<void> {
  await statements.run("DELETE FROM sourcier.documents WHERE owner = $1", owner);
  await statements.run("DELETE FROM sourcier.settings WHERE owner = $1", owner);
  // Whatever was ever written into a library has counted as a change of it.
  const known = await statements.all<{ library: string }>("SELECT library FROM sourcier.revisions ORDER BY library");
  const libraries = known.map(({ library }) => library).filter((library) => isLibraryOf(owner, library));
  await statements.run("UPDATE sourcier.revisions SET number = number + 1 WHERE library = ANY ($1::text[])", libraries);
  await statements.run("DELETE FROM sourcier.sources WHERE library = ANY ($1::text[])", libraries);
  await statements.run("DELETE FROM sourcier.versions WHERE library = ANY ($1::text[])", libraries);
}
