/** A finding in the fewest words: what every check yields. */
import type { Place } from '../../model/source-file.js';
import type { Fix, Report } from '../rule.js';

export type Related = NonNullable<Report['related']>[number];

interface FindingDetails {
  /** Made only when somebody asks for them; what is not a fix is left out. */
  readonly fixes?: (() => readonly Fix[]) | undefined;
  /** Other places that the finding is about; those that are not known are left out. */
  readonly related?: readonly (Related | undefined)[] | undefined;
  readonly tag?: Report['tag'] | undefined;
}

export function finding(at: Place, message: string, { fixes, related, tag }: FindingDetails = {}): Report {
  const places = related?.filter((each) => each !== undefined);
  return {
    at,
    message,
    ...(fixes && { fixes }),
    ...(places && places.length > 0 && { related: places }),
    ...(tag && { tag }),
  };
}

/** A related place, or nothing where the place is not known. */
export function related(at: Place | undefined, message: string): Related | undefined {
  return at && { at, message };
}
