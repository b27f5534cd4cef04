import type { LineWords } from "./line-words.ts";

export const EN: LineWords = {
  related:
    /^(?:related|read (?:also|more|next)|see (?:also|more)|more (?:on|from|:)|also read|don['’]?t miss|must read|watch|listen|recommended|click here|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|up next|further reading)\b/iu,
  relatedHeading:
    /^(?:related(?: (?:articles?|stories|posts?|content|links|news|topics|coverage|reading))?|(?:more|other) (?:stories|articles|news|from .{1,40}|on this (?:topic|story))|recent (?:articles|posts|stories)|(?:most )?popular(?: (?:posts|stories|articles|this week|now))?|trending(?: now| stories)?|most (?:read|viewed|popular|commented)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)(?: these)?|recommended(?: (?:for you|stories|articles|reading))?|read (?:more|next|also)|up next|don['’]?t miss|editor['’]?s picks?|latest (?:news|stories|articles)|must read|what to read next|see also)\s*:?$/iu,
  comments:
    /^(?:(?:post|leave|add|write|submit) (?:a |your )?(?:comment|reply)|\d+ comments?$|comments?(?: ?\(\d+\)| \d+)?$|view (?:all )?comments|show comments|join the (?:conversation|discussion)|what do you think\?.{0,40}comments?|be the first to comment|comments are closed|log ?in to comment|let us know (?:what you think )?in the comments)/iu,
  share:
    /^(?:share(?: (?:this|on|via|with|the|article|story|post).{0,60})?$|share this|tweet$|pin it|e-?mail(?: this)?$|print(?: this)?(?: article| page)?$|copy link|facebook$|twitter$|whatsapp$|linkedin$|pinterest$|reddit$|follow (?:us|him|her|me|them|@|\p{Lu}\p{Ll}+).{0,120}(?:twitter|facebook|instagram|social|linkedin|@).{0,60}$|like us on|find us on)/iu,
  newsletter:
    /^(?:sign up (?:for|to|here)|subscribe (?:to|now|today|here)|get (?:the|our|all the) .{0,60}(?:newsletter|inbox|alerts)|join our (?:newsletter|mailing list)|want (?:more|the latest) .{0,60}(?:newsletter|inbox)|need more .{0,40}subscribe|(?:the )?newsletter$)/iu,
  advertisement:
    /^(?:(?:advertisements?|ads?|sponsored(?: content| links)?|promoted(?: content)?)\s*:?$|(?:article|story) continues (?:below|after)|continue reading below|continue reading (?:the )?main story|skip advertisement|(?:this )?(?:post|article|page) (?:may )?contains? (?:\w+ ){0,3}(?:affiliate|referral)|as an amazon associate|we (?:may )?(?:earn|receive|get) (?:a |an )?(?:affiliate )?commission|if you enjoyed this (?:article|story|post)|support (?:our|independent) journalism)/iu,
  consent:
    /^(?:we use cookies|this (?:site|website) uses cookies|by continuing to (?:use|browse)|accept (?:all )?cookies|cookie (?:policy|settings|preferences))/iu,
  navigation:
    /^(?:jump to (?:the )?\w+$|print (?:the )?recipe$|(?:go|skip) to (?:the )?(?:recipe|content|main content|comments|navigation)|(?:back to|return to) (?:top|the top|gallery|home|start)|(?:next|previous) (?:page|article|post|story|slide)$|(?:show|see|load|view) (?:more|less|all)$|click to (?:enlarge|expand|zoom)|view (?:gallery|image|full size)|(?:open|opens) in (?:a )?new (?:window|tab)|skip past|close (?:dialog|menu|this)|listen to (?:this )?(?:article|story)|listen$|\d+ (?:min(?:ute)?s?) listen|read aloud|download (?:the )?pdf$|(?:text|font) size|table of contents$|in this (?:article|story|post)$|on this page$|contents$|cite this|report (?:this|a)|was this (?:page|article) helpful|is this page useful|display full size|\[?edit\]?$)/iu,
  paywall:
    /^(?:this (?:article|story|content) is (?:reserved )?(?:only )?for (?:our )?(?:subscribers|members)|subscribe to (?:read|continue|keep reading)|to (?:continue|keep) reading|already a (?:subscriber|member)\s*\?|you have (?:read )?\d+ (?:free )?articles?)/iu,
  by: /^(?:(?:written |posted |reported |story |words |text |published )?by|author|from)\b\s*:?\s*/iu,
  staff:
    /^(?:(?:additional )?(?:reporting|writing|editing) by\b|(?:\p{Lu}[\p{L}.'’-]+ (?:and )?){1,6}(?:contributed|reported|wrote)(?: (?:to|from)|\b.{0,40}(?:from|to) (?:this|the)) (?:this|the) (?:report|story|article)|compiled by|with (?:files|reporting) (?:from|by)|reach the (?:reporter|author|writer|staff)s? (?:on|at|by|via)|(?:contact|e-?mail|follow) .{1,40} (?:at|on) .{1,40}@|our standards:|the associated press contributed)/iu,
  time: /^(?:(?:first |originally )?(?:published|posted|updated|last (?:updated|modified)|created|date|issued|filed)\b.{0,12}\d|(?:published|posted|updated) (?:on|at|a|an)\b|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:read|ago)|(?:published|updated) \d|(?:estimated )?reading time|time to read)/iu,
  photo:
    /^[[(]?(?:photos?|pictures?|images?|file photo|photograph|credit|pictured)(?: (?:credit|by|via|courtesy(?: of)?|source)s?)?\s*[:©]|^[[(](?:photo|image|picture|ap photo)\b[^\])]{0,120}[\])]$/iu,
  copyright:
    /^(?:(?:copyright|©|\(c\)) ?(?:©|\(c\)|\d{4})|all rights reserved|\d{4} .{0,60}all rights reserved)/iu,
  months:
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?)\b/gu,
};
