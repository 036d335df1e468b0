/** NTP servers that are given by their name: the release must take names, and something must resolve them. */
import type { EnvironmentJson } from '../../model/installer-model.js';
import { isLoopback, type Server, serversOf } from './about-servers.js';

export function namedServers(environment: EnvironmentJson): readonly Server[] {
  return serversOf(environment, 'ntp').filter(({ text }) => text.kind === 'name' && !isLoopback(text));
}
