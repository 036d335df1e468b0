/** Repairs that are one edit. */
import type { Repair } from './tree.js';

export function insertion(title: string, at: number, newText: string): Repair {
  return { title, edits: [{ span: { start: at, end: at }, newText }] };
}

export function replacement(title: string, start: number, end: number, newText: string): Repair {
  return { title, edits: [{ span: { start, end }, newText }] };
}
