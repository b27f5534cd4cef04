import type { LineWords } from "./line-words.ts";

export const EN: LineWords = {
  related:
    /^(?:related|read (?:also|more|next)|see (?:also|more)|more (?:on|from|:)|also read|don['’]?t miss|must read|watch|listen|recommended|click here|up next|further reading)\b/iu,
  relatedHeading:
    /^(?:related(?: (?:articles?|stories|posts?|content|links|news|topics|coverage|reading))?|(?:more|other) (?:stories|articles|news|from .{1,40}|on this (?:topic|story))|recent (?:articles|posts|stories)|(?:most )?popular(?: (?:posts|stories|articles|this week|now))?|trending(?: now| stories)?|most (?:read|viewed|popular|commented)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)(?: these)?|recommended(?: (?:for you|stories|articles|reading))?|read (?:more|next|also)|up next|don['’]?t miss|editor['’]?s picks?|latest (?:news|stories|articles)|must read|what to read next|see also)\s*:?$/iu,
  comments:
    /^(?:(?:post|leave|add|write|submit) (?:a |your )?(?:comment|reply)|\d+ comments?$|comments?(?: ?\(\d+\)| \d+)?$|view (?:all )?comments|show comments|join the (?:conversation|discussion)|what do you think\?.{0,40}comments?|be the first to comment|comments are closed|log ?in to comment|let us know (?:what you think )?in the comments)/iu,
  share:
    /^(?:share(?: (?:this|on|via|with|the|article|story|post).{0,60})?$|share this|tweet$|pin it|e-?mail(?: this)?$|print(?: this)?(?: article| page)?$|copy link|facebook$|twitter$|whatsapp$|linkedin$|pinterest$|reddit$|follow (?:us|him|her|me|them|@|\p{Lu}\p{Ll}+).{0,120}(?:twitter|facebook|instagram|social|linkedin|@).{0,60}$|like us on|find us on)/iu,
  newsletter:
    /^(?:sign up (?:for|to|here)|subscribe (?:to|now|today|here)|get (?:the|our|all the) .{0,60}(?:newsletter|inbox|alerts)|join our (?:newsletter|mailing list)|want (?:more|the latest) .{0,60}(?:newsletter|inbox)|need more .{0,40}subscribe|(?:the )?newsletter$)/iu,
  advertisement:
    /^(?:(?:advertisements?|ads?|sponsored(?: content| links)?|promoted(?: content)?)\s*:?$|(?:article|story) continues (?:below|after)|continue reading below|continue reading (?:the )?main story|skip advertisement|(?:this )?(?:post|article|page) (?:may )?contains? (?:\w+ ){0,3}(?:affiliate|referral))/iu,
  consent:
    /^(?:we use cookies|this (?:site|website) uses cookies|by continuing to (?:use|browse)|accept (?:all )?cookies|cookie (?:policy|settings|preferences))/iu,
  paywall:
    /^(?:this (?:article|story|content) is (?:reserved )?(?:only )?for (?:our )?(?:subscribers|members)|subscribe to (?:read|continue|keep reading)|to (?:continue|keep) reading|already a (?:subscriber|member)\s*\?|you have (?:read )?\d+ (?:free )?articles?)/iu,
  by: /^(?:(?:written |posted |reported |story |words |text |published )?by|author|from)\b\s*:?\s*/iu,
  staff:
    /^(?:(?:additional )?(?:reporting|writing|editing) by\b|\w+ (?:contributed|reported|wrote) (?:to|from) (?:this|the) (?:report|story|article)|compiled by|with (?:files|reporting) (?:from|by)|our standards:|the associated press contributed)/iu,
  time: /^(?:(?:first |originally )?(?:published|posted|updated|last (?:updated|modified)|created|date|issued|filed)\b.{0,12}\d|(?:published|posted|updated) (?:on|at|a|an)\b|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:read|ago)|(?:published|updated) \d|(?:estimated )?reading time|time to read)/iu,
  photo:
    /^[[(]?(?:photos?|pictures?|images?|file photo|photograph|credit|pictured)(?: (?:credit|by|via|courtesy(?: of)?|source)s?)?\s*[:©]|^[[(](?:photo|image|picture|ap photo)\b[^\])]{0,120}[\])]$/iu,
  copyright:
    /^(?:(?:copyright|©|\(c\)) ?(?:©|\(c\)|\d{4})|all rights reserved|\d{4} .{0,60}all rights reserved)/iu,
  months:
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?)\b/gu,
};
