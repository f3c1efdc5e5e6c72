import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptBoard } from '../board/board';
import type { Guesses } from '../grown-up/leave';
import type { SkyWeeks } from '../scenery/sky-week';
import type { OutboxHead, OutboxRow } from './row';

type Kept = OutboxHead | KeptBoard | SkyWeeks | Guesses | string;

interface TabletSchema extends DBSchema {
  commands: { key: number; value: OutboxRow; indexes: { state: string; place: [string, number] } };
  /** Single values by name. */
  kept: { key: string; value: Kept };
}

type Connection = IDBPDatabase<TabletSchema>;

const VERSION = 1;

/** Everything the tablet stores, in one database. A connection that the browser lost is reopened. */
export class TabletDatabase {
  #connection: Promise<Connection> | undefined;

  constructor(private readonly name: string) {}

  /**
   * Runs the work, once more on a new connection if the old one was closed; that is safe, because it fails before
   * anything is done.
   */
  async run<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#connect());
    } catch (cause) {
      this.close();
      if ((cause as Error).name !== 'InvalidStateError') throw cause;
      return work(await this.#connect());
    }
  }

  get(key: string): Promise<Kept | undefined> {
    return this.run((connection) => connection.get('kept', key));
  }

  async put(key: string, value: Kept): Promise<void> {
    await this.run((connection) => connection.put('kept', value, key));
  }

  delete(...keys: string[]): Promise<void> {
    return this.run(async (connection) => {
      for (const key of keys) await connection.delete('kept', key);
    });
  }

  close(): void {
    void this.#connection?.then(
      (connection) => connection.close(),
      () => {},
    );
    this.#connection = undefined;
  }

  #connect(): Promise<Connection> {
    this.#connection ??= connect(this.name, () => {
      this.#connection = undefined;
    });
    return this.#connection;
  }
}

/** Opens the tablet's database; fails if the browser stores nothing. */
export async function openTablet(name = 'starhop-play'): Promise<TabletDatabase> {
  const database = new TabletDatabase(name);
  await database.get('outbox');
  return database;
}

async function connect(name: string, onLost: () => void): Promise<Connection> {
  const callbacks = {
    // A later release may need to upgrade the database, so this page must not block it.
    blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  };
  try {
    return await openDB<TabletSchema>(name, VERSION, { upgrade: (connection) => create(connection), ...callbacks });
  } catch (cause) {
    // A later release was here before. Releases only ever add to the database, so an earlier page can use it as it is.
    if ((cause as Error).name === 'VersionError') return openDB<TabletSchema>(name, undefined, callbacks);
    throw cause;
  }
}

function create(connection: Connection): void {
  const commands = connection.createObjectStore('commands', { keyPath: 'nth', autoIncrement: true });
  commands.createIndex('state', 'state');
  commands.createIndex('place', ['outbox', 'seq'], { unique: true });
  connection.createObjectStore('kept');
}
