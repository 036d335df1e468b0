/** Examples that several pages about bm seed show. */

export const REACHES =
  'The seed VM boots and installs the undercloud over this network by PXE, which does not cross routers.';
