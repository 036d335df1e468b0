/** URIs, and parts of them, as people write paths. */

/** What cannot be decoded stays as it is: not every editor writes URIs as the standard wants them. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
