import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptBoard } from '../board/board';
import type { SkyWeeks } from '../sky/sky-week';
import type { OutboxHead, OutboxRow } from './row';

interface TabletSchema extends DBSchema {
  commands: { key: number; value: OutboxRow; indexes: { state: string; place: [string, number] } };
  /** Single things by name. */
  kept: { key: string; value: OutboxHead | KeptBoard | SkyWeeks | string };
}

export type TabletDatabase = IDBPDatabase<TabletSchema>;

/** Everything that the tablet keeps lives in one database. */
export function openTablet(name = 'starhop-play'): Promise<TabletDatabase> {
  return openDB<TabletSchema>(name, 1, {
    upgrade(database) {
      const commands = database.createObjectStore('commands', { keyPath: 'nth', autoIncrement: true });
      commands.createIndex('state', 'state');
      commands.createIndex('place', ['outbox', 'seq'], { unique: true });
      database.createObjectStore('kept');
    },
    // A later release may need to change the database: this page must not be in its way.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
