/** Verbs that are hardly ever nouns: a call that is named by one changes data, whatever its method promises. `GET /order` shows an order. */
export const ACTION_VERBS: ReadonlySet<string> = new Set(
  'delete remove destroy purge erase wipe revoke uninstall terminate unpublish update modify enable disable activate deactivate approve reject create insert execute trigger'.split(
    ' ',
  ),
);

/** Verbs when nothing stands beside them: `GET /rides/{id}/cancel` cancels, `GET /cancel_fees` lists. */
export const LONE_ACTION_VERBS: ReadonlySet<string> = new Set(
  'cancel logout signout restart reboot shutdown send resend restore unlock unsubscribe unfollow'.split(' '),
);
