/** Words of newspaper names that stand joined in domains; some are also names of places ("Post", "Leader"). */
export const OUTLET_WORDS =
  /(?:the)?(?:news|times|post|herald|tribune|gazette|daily|journal|chronicle|press|online|today|leader|record|dispatch|register|sentinel|examiner|observer|standard|telegraph|mercury|review|democrat|republican|independent|citizen|star|sun|globe|world|mail|express|courier|voice|weekly|banner|argus|bulletin|enterprise|advocate|reporter|messenger|media|radio|live|local|network|group|india)(?:s|paper)?/g;
