/** A model as its rules and the editor see it: the frame, and the servers in it. */
import type { ClmRelease } from '../../../architecture/clm-releases.js';
import { isMarked } from '../../../model/folder-marker.js';
import type { EnvironmentFile } from '../../dialect.js';
import { buildFrame } from './build-frame.js';
import type { Fleet } from './fleet.js';
import type { Frame } from './frame.js';
import { readServers } from './read-servers.js';
import { SAVED_ADDRESSES, savedAddresses } from './saved-addresses.js';
import { SAVED, savedServers } from './saved-allocations.js';
import { isFleetOnly, topEntries } from './top-entries.js';

export interface InputModel {
  readonly files: readonly EnvironmentFile[];
  readonly frame: Frame;
  readonly fleet: Fleet;
}

/** What the processor merges: all but what it saved itself. */
function written(files: readonly EnvironmentFile[]): readonly EnvironmentFile[] {
  return files.filter(({ kind }) => kind !== SAVED && kind !== SAVED_ADDRESSES);
}

/** What it saved. */
function stateOf(files: readonly EnvironmentFile[]): Pick<Frame, 'saved' | 'savedAddresses' | 'savedFiles'> {
  const [servers, addresses] = [SAVED, SAVED_ADDRESSES].map(
    (saved) => files.find(({ kind }) => kind === saved)?.file,
  );
  return {
    ...{ saved: savedServers(servers), savedAddresses: savedAddresses(addresses) },
    savedFiles: { servers, addresses },
  };
}

/** Files that contain only servers are not part of the frame. */
function framesFiles(files: readonly EnvironmentFile[]): readonly EnvironmentFile[] {
  return files.filter((member) => !isFleetOnly(member));
}

/**
 * `releases`: what the user says that the model is for. `before`: the model as it was, with the same releases; what
 * did not change since is taken over.
 */
export function buildModel(
  files: readonly EnvironmentFile[],
  root: string,
  releases: readonly ClmRelease[],
  before: InputModel | undefined,
): InputModel {
  const fleet = readServers(written(files), before?.fleet);
  const old = before?.frame;
  const frame =
    old && before && old.root === root && sameFrame(before.files, files)
      ? old
      : buildFrame(written(files), stateOf(files), root, releases, old);
  return { files, frame, fleet };
}

/** True when the files with anything but servers in them are the same. */
function sameFrame(before: readonly EnvironmentFile[], now: readonly EnvironmentFile[]): boolean {
  const [old, own] = [framesFiles(before), framesFiles(now)];
  if (before.length !== now.length || old.length !== own.length) return false;
  return own.every((each, index) => each === old[index]) && wholeness(before) === wholeness(now);
}

/** Whether the files of servers can be read decides what is known of the other lists, too. */
function wholeness(files: readonly EnvironmentFile[]): string {
  return written(files)
    .map(
      (member) => `${member.file.uri} ${topEntries(member).isWhole} ${isMarked(member.file, 'overlay-base')}`,
    )
    .join();
}
