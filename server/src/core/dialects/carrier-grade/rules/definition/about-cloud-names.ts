/** Which names a cloud may have. */
import { longestCloudName } from '../../../../architecture/carrier-grade-files.js';

/** Half a sentence, or undefined for a good name. */
export function wrongName(name: string): string | undefined {
  if (name.length > longestCloudName)
    return `has ${name.length} characters; there may be ${longestCloudName}`;
  if (!/^[A-Za-z0-9-]+$/.test(name)) return 'may hold only letters, digits and dashes';
  if (name.startsWith('-') || name.endsWith('-')) return 'must not begin or end with a dash';
  return undefined;
}
