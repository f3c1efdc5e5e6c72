import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GrownUpDoor } from '../../src/grown-up/grown-up-door';
import { entriesFile } from '../../src/grown-up/entries-file';
import { en } from '../../src/text/en';
import { Speech } from '../../src/text/speech';
import { answered, aRow, NOW } from '../fixtures';
import '../../src/grown-up/grown-up-door';

let door: GrownUpDoor;
let button: HTMLButtonElement;
let opened = 0;

beforeEach(async () => {
  vi.useFakeTimers();
  opened = 0;
  door = document.createElement('grown-up-door') as GrownUpDoor;
  door.speech = new Speech('en', { child: en });
  door.addEventListener('open-grown-up', () => {
    opened += 1;
  });
  document.body.append(door);
  await door.updateComplete;
  button = door.renderRoot.querySelector('button')!;
});
afterEach(() => {
  vi.useRealTimers();
  door.remove();
});

it('opens after two seconds of holding', () => {
  button.dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(1900);
  expect(opened).toBe(0);
  vi.advanceTimersByTime(200);
  expect(opened).toBe(1);
});

it('stays shut for a child’s tap', () => {
  button.dispatchEvent(new Event('pointerdown'));
  button.dispatchEvent(new Event('pointerup'));
  button.dispatchEvent(new MouseEvent('click', { detail: 1 }));
  vi.advanceTimersByTime(5000);
  expect(opened).toBe(0);
});

it('opens by holding Enter too', () => {
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat: true }));
  vi.advanceTimersByTime(2100);
  expect(opened).toBe(1);
});

it('opens for a screen reader, which cannot hold', () => {
  button.dispatchEvent(new MouseEvent('click', { detail: 0 }));
  expect(opened).toBe(1);
});

it('saves every entry in the file, sent or not', () => {
  const refused = answered(1, { answer: { status: 'REFUSED', reason: 'unknown-slot' } });
  const file = JSON.parse(entriesFile([refused, aRow(2)], NOW));
  expect(file.entries).toHaveLength(2);
  expect(file.entries[0]).toMatchObject({
    outbox: 'A',
    seq: 1,
    answer: { reason: 'unknown-slot' },
    command: { kind: 'TAP' },
  });
});
