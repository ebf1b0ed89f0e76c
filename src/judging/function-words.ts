/** English words that carry no topic. */
export const FUNCTION_WORDS = new Set(
  `a an the and or but if of to in on at by for from with as is are was were be been has have had do does did can could will would
  should may might must not no it its this that these those there their they them he she his her him we our us you your my me i
  how what why who when where which than then so such some any all each more most please give make write tell get use let`.split(
    /\s+/,
  ),
)
