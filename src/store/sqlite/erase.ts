import { isLibraryOf, type Owner } from "../../core/scope.ts";
import type { SqliteConnection } from "./connection.ts";

/** Erases all that is an owner's. Of its libraries the number of changes stays, which goes on growing should the owner come back. */
export function eraseOwner(connection: SqliteConnection, owner: Owner): void {
  connection.run("DELETE FROM documents WHERE owner = ?", owner);
  connection.run("DELETE FROM settings WHERE owner = ?", owner);
  // Whatever was ever written into a library has counted as a change of it.
  for (const { library } of connection.all<{ library: string }>("SELECT library FROM revisions")) {
    if (!isLibraryOf(owner, library)) continue;
    connection.run("DELETE FROM sources WHERE library = ?", library);
    connection.run("DELETE FROM versions WHERE library = ?", library);
    connection.run("UPDATE revisions SET number = number + 1 WHERE library = ?", library);
  }
}
