// Made from services/cv/openapi.json by npm run api; do not edit.

export interface paths {
    "/api/v1/cv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["certificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/cover-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["letters"];
        put?: never;
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/cover-letters/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/cover-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["letter"];
        put: operations["rewrite"];
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/cover-letters/{id}/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/critique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["critique"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/critique/rewrite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rewrite_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/critique/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["generate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/preview/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/shared/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/templates/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["templatePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["replace"];
        post?: never;
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch: operations["patch"];
        trace?: never;
    };
    "/api/v1/cv/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/diff/master": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["diffWithMaster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/original/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["photo"];
        put: operations["upload"];
        post?: never;
        delete: operations["removePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shares"];
        put?: never;
        post: operations["share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["variants"];
        put?: never;
        post: operations["createVariant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cv/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Award: {
            awarder?: string;
            date?: string;
            summary?: string;
            title?: string;
        };
        Basics: {
            birthDate?: string;
            email?: string;
            image?: string;
            label?: string;
            location?: components["schemas"]["Location"];
            name?: string;
            phone?: string;
            profiles?: components["schemas"]["Profile"][];
            summary?: string;
            url?: string;
        };
        Box: {
            /** Format: double */
            height: number;
            /** Format: double */
            width: number;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        Certificate: {
            date?: string;
            issuer?: string;
            name?: string;
            url?: string;
        };
        CertifyCv: {
            /** Format: uuid */
            cvId?: string;
            directives?: components["schemas"]["TemplateDirectives"];
            /** @enum {string} */
            format: "DOCX" | "JSON" | "TEXT" | "HTML" | "MARKDOWN" | "PDF";
            resume?: components["schemas"]["Resume"];
            template?: string;
        };
        Counts: {
            /** Format: int32 */
            high: number;
            /** Format: int32 */
            low: number;
            /** Format: int32 */
            medium: number;
        };
        CoverLetterRequest: {
            body: string;
            closing?: string;
            /** Format: uuid */
            cvId?: string;
            /** Format: uuid */
            jobId?: string;
            language?: string;
            recipient?: string;
            subject?: string;
            title: string;
        };
        CoverLetterSummary: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            cvId?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jobId?: string;
            language?: string;
            subject?: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int32 */
            version: number;
        };
        CoverLetterView: {
            body: string;
            closing?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            cvId?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jobId?: string;
            language?: string;
            recipient?: string;
            subject?: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int32 */
            version: number;
        };
        CreateCv: {
            resume: components["schemas"]["Resume"];
            title: string;
        };
        CreateShare: {
            /** Format: int32 */
            days?: number;
            /** Format: date-time */
            expiresAt?: string;
            mask?: ("CONTACT" | "PHOTO" | "BIRTH_DATE" | "ADDRESS" | "NAME")[];
            password?: string;
            /** Format: int32 */
            version?: number;
        };
        CreateVariant: {
            /** Format: uuid */
            jobId?: string;
            language?: string;
            title: string;
        };
        CritiqueCv: {
            /** Format: date */
            analysedAt?: string;
            /** Format: uuid */
            cvId?: string;
            grammar?: boolean;
            language?: string;
            resume?: components["schemas"]["Resume"];
        };
        CritiqueFinding: {
            /** @enum {string} */
            category: "CONTACT" | "SUMMARY" | "WORDING" | "TENSE" | "BULLETS" | "DATES" | "SKILLS" | "EDUCATION" | "PRIVACY" | "LENGTH" | "FORM" | "GRAMMAR";
            /** Format: int32 */
            end?: number;
            line: string;
            message: string;
            operations: components["schemas"]["PatchOperation"][];
            pointer: string;
            ruleId: string;
            /** @enum {string} */
            severity: "HIGH" | "MEDIUM" | "LOW";
            /** Format: int32 */
            start?: number;
            suggestion?: string;
        };
        CritiqueRules: {
            engine: string;
            engineVersion: string;
            rules: components["schemas"]["Rule"][];
        };
        CritiqueView: {
            /** Format: date */
            analysedAt?: string;
            counts: components["schemas"]["Counts"];
            engine: string;
            engineVersion: string;
            findings: components["schemas"]["CritiqueFinding"][];
            grammar?: string;
            /** @enum {string} */
            grammarStatus: "NOT_ASKED" | "CHECKED" | "LATER" | "UNAVAILABLE";
            language: string;
            languageFound: boolean;
            notApplied: string[];
            notes: string[];
            readability?: components["schemas"]["Readability"];
        };
        CustomEntry: {
            endDate?: string;
            highlights?: string[];
            name?: string;
            startDate?: string;
            subtitle?: string;
            summary?: string;
            url?: string;
        };
        CustomSection: {
            entries?: components["schemas"]["CustomEntry"][];
            title?: string;
        };
        CvChange: {
            after?: unknown;
            before?: unknown;
            /** @enum {string} */
            kind: "ADDED" | "REMOVED" | "CHANGED" | "MOVED";
            pointer: string;
        };
        CvSummary: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jobId?: string;
            label?: string;
            language?: string;
            locked: boolean;
            /** Format: int32 */
            masterCurrent?: number;
            /** Format: uuid */
            masterId?: string;
            /** Format: int32 */
            masterVersion?: number;
            name?: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int32 */
            version: number;
        };
        CvVersionView: {
            change: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            version: number;
        };
        CvView: {
            /** Format: date-time */
            createdAt: string;
            engine?: string;
            engineVersion?: string;
            fields: {
                [key: string]: components["schemas"]["FieldSource"];
            };
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jobId?: string;
            locked: boolean;
            /** Format: int32 */
            masterCurrent?: number;
            /** Format: uuid */
            masterId?: string;
            /** Format: int32 */
            masterVersion?: number;
            original?: components["schemas"]["DocumentFacts"];
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            photoAt?: string;
            resume: components["schemas"]["Resume"];
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int32 */
            version: number;
            warnings: string[];
        };
        DeadLetter: {
            /** Format: int32 */
            attempts: number;
            consumer: string;
            error: string;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            failedAt: string;
            /** Format: int64 */
            id: number;
            key: string;
            topic: string;
            type: string;
        };
        DocumentFacts: {
            /** Format: int32 */
            columns: number;
            fonts: string[];
            hidden: components["schemas"]["HiddenText"][];
            /** Format: int32 */
            images: number;
            /** Format: int32 */
            pages: number;
            recognised: boolean;
            /** Format: int32 */
            tables: number;
            /** Format: int32 */
            textBoxes: number;
            textInHeaderOrFooter: boolean;
            type: string;
        };
        DownloadLink: {
            /** Format: date-time */
            expiresAt: string;
            url: string;
        };
        Education: {
            area?: string;
            courses?: string[];
            endDate?: string;
            institution?: string;
            score?: string;
            startDate?: string;
            studyType?: string;
            url?: string;
        };
        FieldSource: {
            box?: components["schemas"]["Box"];
            /** Format: double */
            confidence: number;
            /** Format: int32 */
            page?: number;
            text: string;
        };
        GenerateDocument: {
            /** @enum {string} */
            analysisMode?: "NONE" | "SYNC" | "ASYNC";
            /** Format: uuid */
            cvId?: string;
            directives?: components["schemas"]["TemplateDirectives"];
            /** @enum {string} */
            format: "DOCX" | "JSON" | "TEXT" | "HTML" | "MARKDOWN" | "PDF";
            /** Format: uuid */
            jobId?: string;
            mask?: ("CONTACT" | "PHOTO" | "BIRTH_DATE" | "ADDRESS" | "NAME")[];
            resume?: components["schemas"]["Resume"];
            template?: string;
        };
        GenerateLetter: {
            directives?: components["schemas"]["TemplateDirectives"];
            /** @enum {string} */
            format: "PDF" | "DOCX" | "MARKDOWN" | "TEXT";
            template?: string;
        };
        GeneratedDocumentView: {
            correlationId?: string;
            /** Format: uuid */
            cvId?: string;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            format: "DOCX" | "JSON" | "TEXT" | "HTML" | "MARKDOWN" | "PDF";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            reportId?: string;
            roundTrip?: components["schemas"]["RoundTrip"];
            template: string;
            url: string;
            /** Format: int32 */
            version?: number;
        };
        HiddenText: {
            box?: components["schemas"]["Box"];
            /** Format: int32 */
            page?: number;
            text: string;
            /** @enum {string} */
            why: "SAME_COLOUR" | "TINY" | "INVISIBLE" | "OFF_PAGE";
        };
        Interest: {
            keywords?: string[];
            name?: string;
        };
        Language: {
            fluency?: string;
            language?: string;
        };
        LayoutReading: {
            differences: components["schemas"]["RoundTripDifference"][];
            engine: string;
            engineVersion: string;
            identical: boolean;
            /** Format: int32 */
            same: number;
        };
        Location: {
            address?: string;
            city?: string;
            countryCode?: string;
            postalCode?: string;
            region?: string;
        };
        LockCv: {
            locked: boolean;
        };
        Meta: {
            canonical?: string;
            custom?: components["schemas"]["CustomSection"][];
            directives?: components["schemas"]["TemplateDirectives"];
            language?: string;
            lastModified?: string;
            template?: string;
            version?: string;
        };
        ModelCall: {
            inputHash: string;
            /** Format: int32 */
            maxTokens: number;
            name: string;
            promptVersion: string;
            /** Format: double */
            temperature: number;
        };
        OpenShare: {
            password?: string;
            token: string;
        };
        OpenSharedDocument: {
            /** @enum {string} */
            format: "DOCX" | "JSON" | "TEXT" | "HTML" | "MARKDOWN" | "PDF";
            password?: string;
            token: string;
        };
        PageCoverLetterSummary: {
            items: components["schemas"]["CoverLetterSummary"][];
            next?: string;
        };
        PageCvSummary: {
            items: components["schemas"]["CvSummary"][];
            next?: string;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            next?: string;
        };
        PatchOperation: {
            from?: string;
            op: string;
            path: string;
            value?: unknown;
        };
        Place: {
            box: components["schemas"]["Box"];
            /** Format: int32 */
            page: number;
        };
        PreviewCv: {
            /** Format: uuid */
            cvId?: string;
            directives?: components["schemas"]["TemplateDirectives"];
            mask?: ("CONTACT" | "PHOTO" | "BIRTH_DATE" | "ADDRESS" | "NAME")[];
            resume?: components["schemas"]["Resume"];
            template?: string;
        };
        PrintedFields: {
            fields: {
                [key: string]: components["schemas"]["Place"];
            };
        };
        Profile: {
            network?: string;
            url?: string;
            username?: string;
        };
        Project: {
            description?: string;
            endDate?: string;
            entity?: string;
            highlights?: string[];
            keywords?: string[];
            name?: string;
            roles?: string[];
            startDate?: string;
            type?: string;
            url?: string;
        };
        Publication: {
            name?: string;
            publisher?: string;
            releaseDate?: string;
            summary?: string;
            url?: string;
        };
        Readability: {
            formula: string;
            meaning: string;
            /** Format: double */
            score: number;
            /** Format: int32 */
            sentences: number;
            /** Format: int32 */
            words: number;
        };
        Reference: {
            name?: string;
            reference?: string;
        };
        ReplaceCv: {
            resume: components["schemas"]["Resume"];
            title?: string;
            /** Format: int32 */
            version: number;
        };
        Replay: {
            failure?: string;
            /** Format: int32 */
            replayed: number;
        };
        RestoreVersion: {
            /** Format: int32 */
            version: number;
        };
        Resume: {
            awards?: components["schemas"]["Award"][];
            basics?: components["schemas"]["Basics"];
            certificates?: components["schemas"]["Certificate"][];
            education?: components["schemas"]["Education"][];
            interests?: components["schemas"]["Interest"][];
            languages?: components["schemas"]["Language"][];
            meta?: components["schemas"]["Meta"];
            projects?: components["schemas"]["Project"][];
            publications?: components["schemas"]["Publication"][];
            references?: components["schemas"]["Reference"][];
            skills?: components["schemas"]["Skill"][];
            volunteer?: components["schemas"]["Volunteer"][];
            work?: components["schemas"]["Work"][];
        };
        RewriteLine: {
            /** Format: uuid */
            cvId?: string;
            pointer: string;
            resume?: components["schemas"]["Resume"];
        };
        RewriteView: {
            added: string[];
            after?: string;
            before: string;
            engine: string;
            engineVersion: string;
            model?: components["schemas"]["ModelCall"];
            operations: components["schemas"]["PatchOperation"][];
            refused?: string;
        };
        RoundTrip: {
            byLayout?: components["schemas"]["LayoutReading"];
            differences: components["schemas"]["RoundTripDifference"][];
            engine: string;
            engineVersion: string;
            /** Format: int32 */
            fields: number;
            identical: boolean;
        };
        RoundTripDifference: {
            pointer: string;
            read?: string;
            written?: string;
        };
        Rule: {
            /** @enum {string} */
            category: "CONTACT" | "SUMMARY" | "WORDING" | "TENSE" | "BULLETS" | "DATES" | "SKILLS" | "EDUCATION" | "PRIVACY" | "LENGTH" | "FORM" | "GRAMMAR";
            languages: string[];
            looksFor: string;
            name: string;
            ruleId: string;
            /** @enum {string} */
            severity: "HIGH" | "MEDIUM" | "LOW";
            why: string;
        };
        ShareCreated: {
            share: components["schemas"]["ShareView"];
            token: string;
        };
        ShareView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            cvId: string;
            /** Format: date-time */
            expiresAt: string;
            hasPassword: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastViewedAt?: string;
            mask: ("CONTACT" | "PHOTO" | "BIRTH_DATE" | "ADDRESS" | "NAME")[];
            /** Format: int32 */
            version?: number;
            /** Format: int32 */
            views: number;
        };
        SharedCv: {
            /** Format: date-time */
            expiresAt: string;
            formats: ("DOCX" | "JSON" | "TEXT" | "HTML" | "MARKDOWN" | "PDF")[];
            mask: ("CONTACT" | "PHOTO" | "BIRTH_DATE" | "ADDRESS" | "NAME")[];
            resume: components["schemas"]["Resume"];
            /** Format: date-time */
            updatedAt: string;
        };
        Skill: {
            keywords?: string[];
            level?: string;
            name?: string;
        };
        TemplateDirectives: {
            accentColor?: string;
            /** @enum {string} */
            density?: "COMPACT" | "NORMAL" | "RELAXED";
            font?: string;
            /** @enum {string} */
            pageSize?: "A4" | "LETTER";
            sections?: string[];
        };
        TemplateView: {
            accentColor: string;
            /** Format: int32 */
            columns: number;
            description: string;
            fonts: string[];
            id: string;
            name: string;
            preview: string;
            tags: string[];
        };
        Volunteer: {
            endDate?: string;
            highlights?: string[];
            organization?: string;
            position?: string;
            startDate?: string;
            summary?: string;
            url?: string;
        };
        Work: {
            description?: string;
            endDate?: string;
            highlights?: string[];
            location?: string;
            name?: string;
            position?: string;
            startDate?: string;
            summary?: string;
            url?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list: {
        parameters: {
            query?: {
                masterId?: string;
                jobId?: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCvSummary"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCv"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvView"];
                };
            };
        };
    };
    certificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertifyCv"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundTrip"];
                };
            };
        };
    };
    letters: {
        parameters: {
            query?: {
                cvId?: string;
                jobId?: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCoverLetterSummary"];
                };
            };
        };
    };
    write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverLetterRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverLetterView"];
                };
            };
        };
    };
    preview_1: {
        parameters: {
            query?: {
                page?: number;
                width?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverLetterRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverLetterView"];
                };
            };
        };
    };
    rewrite: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverLetterRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverLetterView"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateLetter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
        };
    };
    critique: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CritiqueCv"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CritiqueView"];
                };
            };
        };
    };
    rewrite_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewriteLine"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewriteView"];
                };
            };
        };
    };
    rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CritiqueRules"];
                };
            };
        };
    };
    generate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateDocument"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedDocumentView"];
                };
            };
        };
    };
    parse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvView"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: {
                page?: number;
                width?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCv"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    previewFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCv"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedFields"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenShare"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedCv"];
                };
            };
        };
    };
    openDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSharedDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
        };
    };
    templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
        };
    };
    templatePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvView"];
                };
            };
        };
    };
    replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceCv"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvView"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patch: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchOperation"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvView"];
                };
            };
        };
    };
    diff: {
        parameters: {
            query: {
                from: number;
                to?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvChange"][];
                };
            };
        };
    };
    diffWithMaster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvChange"][];
                };
            };
        };
    };
    lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockCv"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvView"];
                };
            };
        };
    };
    original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreVersion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvView"];
                };
            };
        };
    };
    shares: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareView"][];
                };
            };
        };
    };
    share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShare"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareCreated"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                shareId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    variants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvSummary"][];
                };
            };
        };
    };
    createVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVariant"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvView"];
                };
            };
        };
    };
    versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvVersionView"][];
                };
            };
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvView"];
                };
            };
        };
    };
}
