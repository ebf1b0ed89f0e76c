/** What is done with answers while the next questions are under way. */
export type Settling = {
  /** Begins it once the questions that could be sent have been, or now, if it takes no time. */
  add(act: () => Promise<void>, now: boolean): void
  /** All of it is done. */
  end(): Promise<void>
}

/**
 * Answers come in bursts, as they were asked for. To judge each before the next question is sent would keep the endpoint
 * waiting for as long as judging the whole burst takes.
 * @param atOnce does so all the same: what comes of an answer decides whether there is a next question
 */
export function createSettling(atOnce: boolean): Settling {
  // Counted and not collected: a Set that is added to and deleted from holds on to far more than what is in it.
  let open = 0
  let afterSending: Promise<void> | undefined
  let failed: { readonly error: unknown } | undefined
  let ended = () => {}
  const keep = (acting: Promise<void>) => {
    open++
    acting
      .catch((error: unknown) => {
        failed ??= { error }
      })
      .then(() => {
        if (--open === 0 || failed) ended()
      })
  }
  return {
    add(act, now) {
      if (atOnce || now) return keep(act())
      // Connections take their next question in the first of the two turns.
      afterSending ??= new Promise((resolve) => {
        setImmediate(() => {
          setImmediate(() => {
            afterSending = undefined
            resolve()
          })
        })
      })
      keep(afterSending.then(act))
    },
    async end() {
      if (open > 0 && !failed) {
        await new Promise<void>((resolve) => {
          ended = resolve
        })
      }
      if (failed) throw failed.error
    },
  }
}
