/** Examples that several pages about bm gateway show. */

export const SEED_UPDATE =
  'Updating or restoring the seed stops its VM. If the VM is the gateway, machines are disconnected in the meantime, and the Ironic of the undercloud loses them.';
