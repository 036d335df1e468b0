/** Which names a cloud may have. */
import { longestCloudName } from '../../../../architecture/carrier-grade-files.js';

/** Half a sentence, or undefined for a good name. */
export function wrongName(name: string): string | undefined {
  if (name.length > longestCloudName) return `has ${name.length} characters, more than ${longestCloudName}`;
  if (!/^[A-Za-z0-9-]+$/.test(name)) return 'can contain only letters, digits and dashes';
  if (name.startsWith('-') || name.endsWith('-')) return 'must not begin or end with a dash';
  return undefined;
}

/** The name with what it may not have left out or written as a dash; nothing where too little is left. */
export function goodNames(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, longestCloudName)
    .replace(/^-|-$/g, '');
  return plain === '' || wrongName(plain) ? [] : [plain];
}
