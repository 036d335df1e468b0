/** A finding in the fewest words: what every check yields. */
import type { NodePlace, Place } from '../../model/source-file.js';
import type { Fix, Report } from '../rule.js';

export type Related = NonNullable<Report['related']>[number];

interface FindingDetails {
  /** Made only when somebody asks for them; what is not a fix is left out. */
  readonly fixes?: (() => readonly Fix[]) | undefined;
  /** Other places that the finding is about; those that are not known are left out. */
  readonly related?: readonly (Related | undefined)[] | undefined;
  readonly tag?: Report['tag'] | undefined;
  /** What this was told from: a mistake there is the cause, see `Report.restsOn`; what is not known is left out. */
  readonly restsOn?: readonly (NodePlace | undefined)[] | undefined;
}

export function finding(
  at: Place,
  message: string,
  { fixes, related, tag, restsOn }: FindingDetails = {},
): Report {
  const places = related?.filter((each) => each !== undefined);
  const grounds = known(restsOn);
  return {
    at,
    message,
    ...(fixes && { fixes }),
    ...(places && places.length > 0 && { related: places }),
    ...(tag && { tag }),
    ...(grounds && grounds.length > 0 && { restsOn: grounds }),
  };
}

/** Many findings may rest on the same list, which stays the same list. */
function known(places: FindingDetails['restsOn']): readonly NodePlace[] | undefined {
  const isWhole = (all: readonly (NodePlace | undefined)[]): all is readonly NodePlace[] =>
    all.every((each) => each !== undefined);
  return places && (isWhole(places) ? places : places.filter((each) => each !== undefined));
}

/** A related place, or nothing where the place is not known. */
export function related(at: Place | undefined, message: string): Related | undefined {
  return at && { at, message };
}
